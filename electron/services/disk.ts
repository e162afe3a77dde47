/** The part of Node's file system that the services use: tests hand in one that fails on purpose. */
import * as fs from 'node:fs/promises';

export type Disk = Pick<
  typeof fs,
  | 'access'
  | 'appendFile'
  | 'lstat'
  | 'mkdir'
  | 'open'
  | 'readFile'
  | 'readdir'
  | 'readlink'
  | 'realpath'
  | 'rename'
  | 'rm'
  | 'stat'
  | 'unlink'
>;

export const nodeDisk: Disk = fs;
